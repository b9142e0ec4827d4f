#!/usr/bin/env bash
# A SLURM array: one record from each of 100 nodes, in the folder `records` beside where it was sent off.
#
#   mkdir -p records && sbatch contrib/slurm-array.sh
#   hashgrind compare --across threads records          # when it is done
#
#SBATCH --job-name=hashgrind
#SBATCH --array=0-99
#SBATCH --nodes=1
#SBATCH --ntasks=1
#SBATCH --exclusive
#SBATCH --time=00:10:00
#SBATCH --output=records/task-%a.log
# For a card a task: #SBATCH --gpus=1, and below `--no-cpu` in the place of `--no-gpu`.
set -euo pipefail

hashgrind=${HASHGRIND:-hashgrind} # or: HASHGRIND="apptainer run hashgrind.sif"
out=records/task-${SLURM_ARRAY_TASK_ID:?is set by SLURM in an array job}

# Written beside and moved, so that a task that was killed leaves no half a record.
# shellcheck disable=SC2086  # HASHGRIND may be several words
srun --cpu-bind=none $hashgrind bench --no-gpu -r 5 --duration 10s --json > "$out.part"
mv "$out.part" "$out.json"
