#!/usr/bin/env bash
# Imports the tables beside this script into a Neo4j database, WHICH IT REPLACES. The server must be stopped, or the database absent.
# usage: import.sh [DATABASE]    NEO4J_ADMIN names the program where it is not on the path.
# With docker compose: docker compose stop neo4j
#   docker compose run --rm --no-deps neo4j bash /import/FOLDER/import.sh && docker compose up -d --wait neo4j
# Constraints and indexes are not imported: let "kg push" or its schema script make them afterwards.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
"${NEO4J_ADMIN:-neo4j-admin}" database import full "${1:-neo4j}" --overwrite-destination --id-type=string --bad-tolerance=0 \
  --array-delimiter="U+001F" --ignore-empty-strings=true \
  --nodes=entities.header.csv,entities.csv \
  --nodes=articles.header.csv,articles.csv \
  --nodes=claims.header.csv,claims.csv \
  --relationships=mentions.header.csv,mentions.csv \
  --relationships=reports.header.csv,reports.csv \
  --relationships=ends.header.csv,ends.csv \
  --relationships=relations.header.csv,relations.csv
