#!/usr/bin/env bash
# Builds the documentation site into artifacts/site/html: the pages of docs, the README as the first page, and the API reference from the XML docs.
# Needs the .NET SDK; docfx is restored as a local tool. Every warning of docfx is an error, and every internal link of the result is checked.
set -euo pipefail
cd "$(dirname "$0")/../.."

repository=https://github.com/schemawright/schemawright/blob/main
site=artifacts/site
pages=$site/pages

copy_pages() {
  rm -rf "$site"
  mkdir -p "$pages"
  cp -R docs/. "$pages"
  rm -rf "$pages/site" "$pages/README.md"
  cp docs/README.md "$pages/contents.md"
  cp README.md "$pages/index.md"
}

# What a link names outside of docs is in the repository, not on the site.
rewrite_links() {
  sed -i -E -e "s#\]\(docs/README\.md#](contents.md#g" -e "s#\]\(docs/(diagnostics|rules)/?\)#](reference/\1.md)#g" -e "s#\]\(docs/#](#g" \
    -e "s#\]\((src|samples|benchmarks|schema|generators|tests|\.ci|LICENSE|CONTRIBUTING|CHANGELOG|SECURITY)([^)]*)\)#](${repository}/\1\2)#g" \
    -e "s#\]\(((src|samples|schema)/)#](${repository}/\1#g" "$pages/index.md"
  sed -i -E "s#\]\(\.\./#](${repository}/#g" "$pages"/*.md
  for folder in "$pages"/*/; do
    sed -i -E -e "s#\]\(\.\./\.\./#](${repository}/#g" -e "s#\]\(\.\./README\.md#](../contents.md#g" "$folder"*.md
  done
}

# One entry a page, named as its first heading.
list_folder() {
  for page in "$pages/$1"/*.md; do
    printf '    - name: "%s"\n      href: %s/%s\n' "$(sed -n -E '0,/^# /s/^# //p' "$page" | sed 's/[`"]//g')" "$1" "$(basename "$page")"
  done
}

write_contents() {
  sed -e '/{diagnostics}/{' -e "r /dev/stdin" -e 'd' -e '}' docs/site/toc.yml < <(list_folder diagnostics) > "$pages/toc.part"
  sed -e '/{rules}/{' -e "r /dev/stdin" -e 'd' -e '}' "$pages/toc.part" < <(list_folder rules) > "$pages/toc.yml"
  rm "$pages/toc.part"
}

build_assemblies() {
  dotnet build src/DefectionFactors/DefectionFactors.csproj --configuration Release -nologo -v quiet
  dotnet build src/Schemawright.AspNetCore/Schemawright.AspNetCore.csproj --configuration Release -nologo -v quiet
  mkdir -p "$site/assemblies"
  for file in DefectionFactors Schemawright.AspNetCore Schemawright Schemawright.Schema; do
    for bin in "artifacts/bin/$file/release" "artifacts/bin/$file/release_net10.0"; do
      if [ -e "$bin/$file.dll" ]; then cp "$bin/$file.dll" "$bin/$file.xml" "$site/assemblies"; fi
    done
  done
}

dotnet tool restore > /dev/null
copy_pages
rewrite_links
write_contents
build_assemblies
dotnet docfx metadata docs/site/docfx.json --warningsAsErrors
dotnet docfx build docs/site/docfx.json --warningsAsErrors
bash docs/site/check.sh "$site/html"
