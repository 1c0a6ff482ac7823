#include "internal.h"

// The mean of a block drowns the noise of a scanner and not a line of a pen, which darkens a quarter of the block.
static int block_has_colour(const uint8_t *block, size_t row_bytes, int32_t width, int32_t height, int32_t threshold) {
  int32_t sum[3] = {0, 0, 0};
  for (int32_t y = 0; y < height; y++)
    for (int32_t x = 0; x < width; x++)
      for (int band = 0; band < 3; band++) sum[band] += block[y * row_bytes + 3 * (size_t)x + band];
  int32_t high = VIPS_MAX(sum[0], VIPS_MAX(sum[1], sum[2])), low = VIPS_MIN(sum[0], VIPS_MIN(sum[1], sum[2]));
  return high - low > threshold * width * height;
}

int dossier_samples_without_colour(
  const uint8_t *samples, size_t count, int32_t width, int32_t height, int32_t threshold) {
  size_t row_bytes = 3 * (size_t)width;
  if (width < 1 || height < 1 || count < row_bytes * height) return 0;
  for (int32_t y = 0; y < height; y += 4)
    for (int32_t x = 0; x < width; x += 4)
      if (block_has_colour(samples + y * row_bytes + 3 * (size_t)x, row_bytes, VIPS_MIN(4, width - x),
                           VIPS_MIN(4, height - y), threshold))
        return 0;
  return 1;
}
