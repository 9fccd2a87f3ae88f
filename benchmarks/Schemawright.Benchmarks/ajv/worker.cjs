// Goes through the instances of one workload with ajv, as often as it is told.
//
// The first line of input is {"schema": text, "instances": [text, ...]}; the answer is "ready", or why ajv cannot take part.
// Each further line is a number of passes; the answer is how many instances the last one accepted.
// A pass is JSON.parse and validate for each instance.
"use strict";

const readline = require("node:readline");

// Which build of ajv reads which dialect; draft 7 is the plain one.
const builds = [
  ["draft-04", "ajv-draft-04"],
  ["2019-09", "ajv/dist/2019"],
  ["2020-12", "ajv/dist/2020"],
  ["", "ajv"],
];

function compile(schema) {
  const dialect = schema.$schema ?? "";
  const [, build] = builds.find(([part]) => dialect.includes(part));
  const Ajv = require(build).default;
  const ajv = new Ajv({ strict: false, validateFormats: false, logger: false });
  if (dialect.includes("draft-06")) ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  return ajv.compile(schema);
}

function countValid(validate, instances, passes) {
  let count = 0;
  for (let pass = 0; pass < passes; pass++) {
    count = 0;
    for (const text of instances) {
      if (validate(JSON.parse(text))) count++;
    }
  }
  return count;
}

let validate;
let instances;
readline.createInterface({ input: process.stdin }).on("line", (line) => {
  if (validate) {
    process.stdout.write(`${countValid(validate, instances, Number(line))}\n`);
    return;
  }
  try {
    const workload = JSON.parse(line);
    instances = workload.instances;
    validate = compile(JSON.parse(workload.schema));
    process.stdout.write("ready\n");
  } catch (error) {
    process.stdout.write(`cannot load the schema: ${error.message.replaceAll("\n", " ")}\n`);
    process.exit(0);
  }
});
