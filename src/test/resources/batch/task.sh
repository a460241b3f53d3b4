#!/bin/sh
# One experiment as a task of OpenMOLE (SystemExecTask) or of a scheduler: task.sh SCENARIO RELAX ARM COMMAND...
# leaves its outcomes in results/outcomes.csv. COMMAND is canyu, or java -jar target/canyu.jar.
set -e
scenario=$1 relax=$2 arm=$3
shift 3
printf 'parameters.attitudes.relax,arm\n%s,%s\n' "$relax" "$arm" > design.csv
"$@" batch design.csv --scenario "$scenario" --out results
