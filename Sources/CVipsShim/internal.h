#pragma once
#include "CVipsShim.h"
#include <vips/vips.h>

// Opens one page; the header is read, no pixel yet. NULL and a status where it cannot be used.
VipsImage *dossier_image_open(
  VipsSource *source, dossier_image_kind kind, int32_t page, int64_t max_pixels,
  dossier_image_facts *facts, dossier_image_status *status);

// What libvips said last: copied to `detail` on one line, cleared, and judged.
dossier_image_status dossier_image_take_error(char *detail, size_t detail_size);
