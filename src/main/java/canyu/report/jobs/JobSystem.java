package canyu.report.jobs;

import java.util.Locale;
import java.util.Map;

/** A system that runs jobs on many machines. */
public enum JobSystem {

  /** Arrays of jobs on nodes that share a folder, as at universities. */
  SLURM {
    @Override
    public JobFiles files(JobArray jobs) {
      String runs = jobs.name() + "-runs.sbatch";
      String merge = jobs.name() + "-merge.sbatch";
      return new JobFiles(Map.of(
          runs, String.format(Locale.ROOT, """
              #!/bin/bash
              %s
              #SBATCH --job-name=%s-runs
              #SBATCH --array=1-%d
              # A job whose node fails is begun again, and goes on from the runs that are finished.
              #SBATCH --requeue
              #SBATCH --open-mode=append
              #SBATCH --output=%%x-%%a.log
              #SBATCH --cpus-per-task=1
              #SBATCH --mem=%dM
              set -euo pipefail
              %s
              """, jobs.heading("The runs", "Folders are those of where sbatch is said, and all nodes see them."),
                  jobs.name(), jobs.parts(), JobArray.memory(jobs.part()), jobs.runs("$SLURM_ARRAY_TASK_ID")),
          merge, String.format(Locale.ROOT, """
              #!/bin/bash
              %s
              #SBATCH --job-name=%s-merge
              #SBATCH --output=%%x.log
              #SBATCH --cpus-per-task=1
              #SBATCH --mem=%dM
              set -euo pipefail
              %s
              """, jobs.heading("The answer", "It waits for the runs by --dependency."), jobs.name(),
                  JobArray.memory(jobs.whole()), jobs.merge())),
          String.format(Locale.ROOT, """
          runs=$(sbatch --parsable %s)
          sbatch --dependency=afterok:$runs --kill-on-invalid-dep=yes %s
          """, runs, merge));
    }
  },

  /** Indexed Jobs on nodes that mount a volume. */
  KUBERNETES {
    @Override
    public JobFiles files(JobArray jobs) {
      String runs = jobs.name() + "-runs.yaml";
      String merge = jobs.name() + "-merge.yaml";
      return new JobFiles(Map.of(
          runs, jobs.heading("The runs", VOLUME) + "\n" + job(jobs.name() + "-runs", String.format(Locale.ROOT, """
                completionMode: Indexed
                completions: %1$d
                parallelism: %1$d
                # A part whose node fails is begun again, and goes on from the runs that are finished.
                backoffLimitPerIndex: 3
              """, jobs.parts()), JobArray.memory(jobs.part()),
              "part=$((JOB_COMPLETION_INDEX + 1))\n" + jobs.runs("$part")),
          merge, jobs.heading("The answer", "It is for when the runs are complete.") + "\n"
              + job(jobs.name() + "-merge", "  backoffLimit: 3\n", JobArray.memory(jobs.whole()), jobs.merge())),
          String.format(Locale.ROOT, """
          kubectl apply -f %s
          kubectl wait --for=condition=complete --timeout=-1s job/%s
          kubectl apply -f %s
          """, runs, kubernetesName(jobs.name() + "-runs"), merge));
    }
  };

  private static final String VOLUME =
      "The claim 'canyu' is a volume that several\n# nodes may write (ReadWriteMany) and that holds scenario, frame and program.";

  /** The files of some jobs. */
  public abstract JobFiles files(JobArray jobs);

  private static String job(String name, String parts, long memory, String command) {
    return String.format(Locale.ROOT, """
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: %s
        spec:
        %s  template:
            spec:
              restartPolicy: Never
              containers:
                - name: canyu
                  # any image that has Java 17 or later
                  image: eclipse-temurin:17-jre
                  workingDir: /canyu
                  command:
                    - sh
                    - -ec
                    - |
        %s          resources:
                    requests: {cpu: 1, memory: %dMi}
                    limits: {memory: %dMi}
                  volumeMounts:
                    - {name: canyu, mountPath: /canyu}
              volumes:
                - name: canyu
                  persistentVolumeClaim: {claimName: canyu}
        """, kubernetesName(name), parts, command.indent(14), memory, memory);
  }

  /** Letters, digits and dashes, as Kubernetes wants names. */
  private static String kubernetesName(String name) {
    return "canyu-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
