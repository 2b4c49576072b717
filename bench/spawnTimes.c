// How fast programs start and end: `spawnTimes ROUNDS COUNT PROGRAM… ARGUMENT…` runs COUNT programs in turns with the same arguments and prints the least milliseconds of each, one a line.
// posix_spawn of a small process: what a larger one adds, as Node does, is the same for all and would hide the difference.
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return 1e3 * time.tv_sec + time.tv_nsec / 1e6;
}

int main(int count, char **words) {
  if (count < 4) return 2;
  int rounds = atoi(words[1]), programs = atoi(words[2]);
  if (programs < 1 || programs > count - 3) return 2;
  char **paths = words + 3, **arguments = calloc(count, sizeof *arguments);
  double *least = calloc(programs, sizeof *least);
  for (int i = 3 + programs; i < count; i++) arguments[i - 2 - programs] = words[i];
  posix_spawn_file_actions_t quiet;
  posix_spawn_file_actions_init(&quiet);
  for (int file = 0; file < 3; file++) posix_spawn_file_actions_addopen(&quiet, file, "/dev/null", O_RDWR, 0);
  for (int round = 0; round < rounds; round++) {
    for (int i = 0; i < programs; i++) {
      pid_t child;
      int status;
      arguments[0] = paths[i];
      double start = now();
      if (posix_spawn(&child, paths[i], &quiet, NULL, arguments, environ) != 0 || waitpid(child, &status, 0) != child) return 1;
      double time = now() - start;
      if (status != 0) {
        fprintf(stderr, "%s ended with %d\n", paths[i], WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
        return 1;
      }
      if (round == 0 || time < least[i]) least[i] = time;
    }
  }
  for (int i = 0; i < programs; i++) printf("%f\n", least[i]);
  return 0;
}
