"""Drives Canyu from Python: python3 drive.py SCENARIO COMMAND..., where COMMAND is canyu, or java -jar target/canyu.jar.
Tries two arms under eight values of a parameter, and prints where the platform gains more than security does."""
import csv, subprocess, sys

scenario, canyu = sys.argv[1], sys.argv[2:]
parameter = "parameters.attitudes.relax"
design = [{parameter: 0.01 + 0.01 * k, "arm": arm} for k in range(8) for arm in ("security", "platform")]
with open("design.csv", "w", newline="", encoding="utf-8") as file:
    table = csv.DictWriter(file, [parameter, "arm"])
    table.writeheader()
    table.writerows(design)
subprocess.run([*canyu, "batch", "design.csv", "--scenario", scenario, "--out", "results"], check=True)
with open("results/outcomes.csv", newline="", encoding="utf-8-sig") as file:
    outcomes = list(csv.DictReader(file))
gains = [float(row["participation52.difference"]) for row in outcomes]
for security, platform, row in zip(gains[::2], gains[1::2], design[::2]):
    print(f"{row[parameter]:.2f}: {'platform' if platform > security else 'security'}")
