#!/usr/bin/env bash
# Checks a built site: every internal link resolves to a file, and no page loads anything from elsewhere.
set -euo pipefail
site=$1
missing=0

while IFS=$'\t' read -r page link; do
  target=${link%%[#?]*}
  [ -n "$target" ] || continue
  if [ ! -e "$(dirname "$page")/$target" ]; then
    echo "$page: the link '$link' does not resolve to a file."
    missing=1
  fi
done < <(grep -rhoE --include='*.html' -H '(href|src)="[^"]*"' "$site" | sed -E 's/^([^:]*):(href|src)="([^"]*)"$/\1\t\3/' | grep -vE $'\t(https?:|mailto:|data:|javascript:)' | sort -u)

# Anchors may name other sites; what a page loads by itself may not.
if grep -rnE --include='*.html' '<(script|link|img|iframe)[^>]+(src|href)="(https?:)?//' "$site" \
  || grep -rlE --include='*.css' '(@import +|url\()["'"'"']?(https?:)?//' "$site"; then
  echo "The site loads something from elsewhere."
  missing=1
fi

[ "$missing" -eq 0 ] && echo "Every link resolves, and nothing is loaded from elsewhere."
exit "$missing"
