// A plug-in of qemu-user: says how many instructions a program executed, from its dynamic linker's first to its last,
// in all threads. The few functions of qemu that it calls are declared here, since no package has their header; the
// version below says which they are (https://www.qemu.org/docs/master/devel/tcg-plugins.html).

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

struct block;

// A block of code was translated, one is about to be executed, qemu ends.
typedef void translated(uint64_t plugin, struct block *);
typedef void executed(unsigned cpu, void *data);
typedef void ended(uint64_t plugin, void *data);

// What a callback does with registers.
enum { NO_REGISTERS };

void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t plugin, translated *);
void qemu_plugin_register_vcpu_tb_exec_cb(struct block *, executed *, int registers, void *data);
void qemu_plugin_register_atexit_cb(uint64_t plugin, ended *, void *data);
size_t qemu_plugin_tb_n_insns(const struct block *);
void qemu_plugin_outs(const char *text);

// Of the interface; Debian 12's qemu takes it.
int qemu_plugin_version = 1;

static uint64_t instructions;

static void count(unsigned cpu, void *data) { __atomic_fetch_add(&instructions, (uintptr_t)data, __ATOMIC_RELAXED); }

static void watch(uint64_t plugin, struct block *block) {
  void *length = (void *)qemu_plugin_tb_n_insns(block);
  qemu_plugin_register_vcpu_tb_exec_cb(block, count, NO_REGISTERS, length);
}

static void tell(uint64_t plugin, void *data) {
  char text[32];
  snprintf(text, sizeof text, "%llu\n", (unsigned long long)instructions);
  qemu_plugin_outs(text);
}

int qemu_plugin_install(uint64_t plugin, const void *about, int count, char **words) {
  qemu_plugin_register_vcpu_tb_trans_cb(plugin, watch);
  qemu_plugin_register_atexit_cb(plugin, tell, NULL);
  return 0;
}
