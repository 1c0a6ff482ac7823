#include "internal.h"

// What libvips warns of is judged where it matters; standard error belongs to the program.
static void say_nothing(const gchar *domain, GLogLevelFlags level, const gchar *message, gpointer data) {
  (void)domain, (void)level, (void)message, (void)data;
}

GMutex dossier_image_lock;

int dossier_image_start(void) {
  g_log_set_handler("VIPS", G_LOG_LEVEL_WARNING | G_LOG_LEVEL_MESSAGE | G_LOG_LEVEL_INFO, say_nothing, NULL);
  if (dossier_vips_open() != 0 || vips.init("dossier") != 0) return -1;
  vips.concurrency_set(1);
  vips.cache_set_max(0);
  vips.cache_set_max_mem(0);
  vips.cache_set_max_files(0);
  // With vector code the same pixels may round differently on another machine.
  vips.vector_set_enabled(FALSE);
  vips.leak_set(FALSE);
  vips.operation_block_set("VipsForeignLoad", TRUE);
  vips.operation_block_set("VipsForeignLoadJpeg", FALSE);
  vips.operation_block_set("VipsForeignLoadPng", FALSE);
  vips.operation_block_set("VipsForeignLoadTiff", FALSE);
  vips.operation_block_set("VipsForeignLoadHeif", FALSE);
  vips.operation_block_set("VipsForeignLoadWebp", FALSE);
  vips.operation_block_set("VipsForeignLoadNsgif", FALSE);
  vips.operation_block_set("VipsForeignLoadJp2k", FALSE);
  return 0;
}

void dossier_image_free(uint8_t *memory) {
  g_free(memory);
}
