#pragma once
#include "CVipsShim.h"
#include "library.h"

// libvips keeps what it has to say in one buffer for all threads: one call at a time, or the warnings of one
// picture pass for those of another. Held to the end of the function that names it.
extern GMutex dossier_image_lock;
#define DOSSIER_IMAGE_ALONE g_autoptr(GMutexLocker) alone G_GNUC_UNUSED = g_mutex_locker_new(&dossier_image_lock)

// Opens one page; the header is read, no pixel yet. NULL and a status where it cannot be used.
VipsImage *dossier_image_open(
  VipsSource *source, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, dossier_image_status *status);

// The samples with fewer pixels, of 1 or 3 bands; freed with g_free. NULL where memory is lacking.
uint8_t *dossier_samples_reduced(
  const uint8_t *samples, int32_t width, int32_t height, int32_t bands, int32_t new_width, int32_t new_height);

// What libvips said last: copied to `detail` on one line, cleared, and judged.
dossier_image_status dossier_image_take_error(char *detail, size_t detail_size);
