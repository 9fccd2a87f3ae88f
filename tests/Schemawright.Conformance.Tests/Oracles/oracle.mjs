// Reads one JSON text a line and answers with the verdicts of two validators, one line for each.
//   {"remotes": {uri: schema}}                          makes schemas known; no answer
//   {"dialect": uri, "schema": …, "instances": […]}     answers {"ajv": […], "hyperjump": […]}
// A verdict is true or false, or null where the validator refuses the schema or breaks off.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import Ajv from "ajv";
import Ajv2019 from "ajv/dist/2019.js";
import Ajv2020 from "ajv/dist/2020.js";
import Ajv4 from "ajv-draft-04";
import { registerSchema, setShouldValidateFormat, unregisterSchema, validate } from "@hyperjump/json-schema";
import "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/draft-2019-09";
import "@hyperjump/json-schema/draft-07";
import "@hyperjump/json-schema/draft-06";
import "@hyperjump/json-schema/draft-04";

setShouldValidateFormat(false);

const draft6 = createRequire(import.meta.url)("ajv/dist/refs/json-schema-draft-06.json");
const remotes = new Map();
let cases = 0;

const dialectOfFolder = [
  ["/draft2020-12/", "https://json-schema.org/draft/2020-12/schema"],
  ["/draft2019-09/", "https://json-schema.org/draft/2019-09/schema"],
  ["/draft7/", "http://json-schema.org/draft-07/schema"],
  ["/draft6/", "http://json-schema.org/draft-06/schema"],
  ["/draft4/", "http://json-schema.org/draft-04/schema"],
];

function remember(given) {
  for (const [uri, schema] of Object.entries(given)) {
    remotes.set(uri, schema);
    register(uri);
  }
}

function register(uri) {
  const folder = dialectOfFolder.find(([name]) => uri.includes(name));
  try {
    registerSchema(remotes.get(uri), uri, folder ? folder[1] : "https://json-schema.org/draft/2020-12/schema");
  } catch {
    // Some remotes are of dialects that this validator does not have, some have the same identifier.
  }
}

function unregister(uri) {
  try {
    unregisterSchema(uri);
  } catch {
    // It was not registered.
  }
}

// A schema that others refer to may be the one that is asked about: it is registered once at a time.
function identifiersOf(schema) {
  const identifier = (schema.$id ?? schema.id ?? "").replace(/#.*$/, "");
  return [identifier, identifier.replace(/\.json$/, "")].filter((uri) => remotes.has(uri));
}

function ajvFor(dialect) {
  const options = {
    strict: false,
    validateFormats: false,
    logger: false,
    loadSchema: async (uri) => {
      const schema = remotes.get(uri.replace(/#.*$/, ""));
      if (schema === undefined) throw new Error(`unknown schema ${uri}`);
      return schema;
    },
  };
  if (dialect.includes("2020-12")) return new Ajv2020.default(options);
  if (dialect.includes("2019-09")) return new Ajv2019.default(options);
  if (dialect.includes("draft-04")) return new Ajv4.default(options);
  const ajv = new Ajv.default(options);
  if (dialect.includes("draft-06")) ajv.addMetaSchema(draft6);
  return ajv;
}

async function askAjv({ dialect, schema, instances }) {
  let check;
  try {
    check = await ajvFor(dialect).compileAsync(schema);
  } catch {
    return instances.map(() => null);
  }
  return instances.map((instance) => {
    try {
      return check(instance);
    } catch {
      return null;
    }
  });
}

async function askHyperjump({ dialect, schema, instances }) {
  const uri = `https://case.invalid/${cases++}`;
  const shared = identifiersOf(schema);
  let check;
  try {
    shared.forEach(unregister);
    registerSchema(schema, uri, dialect);
    check = await validate(uri);
  } catch {
    return instances.map(() => null);
  } finally {
    unregister(uri);
    shared.forEach(register);
  }
  return instances.map((instance) => {
    try {
      return check(instance).valid;
    } catch {
      return null;
    }
  });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const message = JSON.parse(line);
  if (message.remotes) remember(message.remotes);
  else process.stdout.write(JSON.stringify({ ajv: await askAjv(message), hyperjump: await askHyperjump(message) }) + "\n");
}
