#include "CVipsShim.h"
#include "colour.h"
#include <libexif/exif-data.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// It needs the types of stdio.h before it.
#include <jpeglib.h>
#include <jerror.h>

// The check of JPEGs, which are nearly all pictures that people send, by libjpeg itself: it tells its warnings by number
// and for each picture, and libvips with its hundred libraries need not be opened for them.

typedef struct {
  struct jpeg_error_mgr manager;
  jmp_buf back;
  dossier_image_status status;
  char *detail;
  size_t detail_size;
} failure;

static void leave(j_common_ptr codec, dossier_image_status status) {
  failure *failed = (failure *)codec->err;
  char message[JMSG_LENGTH_MAX];
  failed->manager.format_message(codec, message);
  if (failed->detail_size > 0) {
    strncpy(failed->detail, message, failed->detail_size - 1);
    failed->detail[failed->detail_size - 1] = 0;
  }
  failed->status = status;
  longjmp(failed->back, 1);
}

static void fail(j_common_ptr codec) {
  switch (codec->err->msg_code) {
    case JERR_OUT_OF_MEMORY: leave(codec, dossier_image_out_of_memory); break;
    case JERR_IMAGE_TOO_BIG: leave(codec, dossier_image_too_large); break;
    // Variants that are sound and that this decoder does not know.
    case JERR_BAD_PRECISION: case JERR_SOF_UNSUPPORTED: case JERR_ARITH_NOTIMPL: case JERR_NOTIMPL:
    case JERR_CONVERSION_NOTIMPL: leave(codec, dossier_image_unsupported); break;
    default: leave(codec, dossier_image_damaged);
  }
}

// libjpeg goes on after damage. Which of its warnings mean that picture was lost?
static int is_damage(j_decompress_ptr codec) {
  switch (codec->err->msg_code) {
    case JWRN_JPEG_EOF: case JWRN_HIT_MARKER: case JWRN_HUFF_BAD_CODE: case JWRN_ARITH_BAD_CODE: case JWRN_MUST_RESYNC:
      return 1;
    // A few stray bytes before a marker are the padding of some cameras; many are a lost stretch, which is also how
    // data end of which no row is left to be made. There more of them may be padding.
    case JWRN_EXTRANEOUS_DATA: {
      int is_at_end = codec->output_height > 0 && codec->output_scanline >= codec->output_height;
      return codec->err->msg_parm.i[0] >= (is_at_end ? 4096 : 16);
    }
    default: return 0;
  }
}

static void hear(j_common_ptr codec, int level) {
  if (level < 0 && is_damage((j_decompress_ptr)codec)) leave(codec, dossier_image_damaged);
}

// Standard error belongs to the program.
static void say_nothing(j_common_ptr codec) { (void)codec; }

static int begins(const struct jpeg_marker_struct *marker, int number, const char *name, size_t length) {
  return marker->marker == JPEG_APP0 + number && marker->data_length >= length && memcmp(marker->data, name, length) == 0;
}

// The numerator over the denominator, 0 where the entry is not one.
static double rational(ExifEntry *entry, ExifByteOrder order) {
  if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->size < 8) return 0;
  ExifRational value = exif_get_rational(entry->data, order);
  return value.denominator ? (double)value.numerator / value.denominator : 0;
}

static int short_number(ExifEntry *entry, ExifByteOrder order) {
  return entry && entry->format == EXIF_FORMAT_SHORT && entry->size >= 2 ? exif_get_short(entry->data, order) : 0;
}

static void read_exif(const struct jpeg_marker_struct *marker, dossier_image_facts *facts) {
  ExifData *data = exif_data_new();
  if (!data) return;
  exif_data_unset_option(data, EXIF_DATA_OPTION_FOLLOW_SPECIFICATION);
  exif_data_load_data(data, marker->data, marker->data_length);
  ExifByteOrder order = exif_data_get_byte_order(data);
  ExifContent *main = data->ifd[EXIF_IFD_0];
  facts->orientation = short_number(exif_content_get_entry(main, EXIF_TAG_ORIENTATION), order);
  double x = rational(exif_content_get_entry(main, EXIF_TAG_X_RESOLUTION), order);
  double y = rational(exif_content_get_entry(main, EXIF_TAG_Y_RESOLUTION), order);
  int unit = short_number(exif_content_get_entry(main, EXIF_TAG_RESOLUTION_UNIT), order);
  if (x > 0 && y > 0 && (unit == 2 || unit == 3)) {
    facts->horizontal_dpi = unit == 3 ? x * 2.54 : x;
    facts->vertical_dpi = unit == 3 ? y * 2.54 : y;
  }
  exif_data_unref(data);
}

static void read_header(const struct jpeg_decompress_struct *codec, dossier_image_facts *facts) {
  facts->width = (int32_t)codec->image_width;
  facts->height = (int32_t)codec->image_height;
  facts->bands = codec->out_color_components;
  facts->bits = 8;
  facts->pages = 1;
  switch (codec->out_color_space) {
    case JCS_GRAYSCALE: facts->bands = 1; facts->colour = 0; break;
    case JCS_RGB: facts->bands = 3; facts->colour = 1; break;
    case JCS_CMYK: facts->bands = 4; facts->colour = 2; break;
    default: facts->bands = codec->num_components; facts->colour = 3;
  }
  if (codec->saw_JFIF_marker && (codec->density_unit == 1 || codec->density_unit == 2)) {
    double factor = codec->density_unit == 2 ? 2.54 : 1;
    facts->horizontal_dpi = codec->X_density * factor;
    facts->vertical_dpi = codec->Y_density * factor;
  }
  for (jpeg_saved_marker_ptr marker = codec->marker_list; marker; marker = marker->next) {
    if (begins(marker, 1, "Exif\0", 6)) read_exif(marker, facts);
    if (begins(marker, 2, "ICC_PROFILE", 12)) facts->has_profile = 1;
  }
  double x = facts->horizontal_dpi, y = facts->vertical_dpi;
  if (!(x >= 10 && y >= 10 && x < 10000 && y < 10000)) facts->horizontal_dpi = facts->vertical_dpi = 0;
}

// Has every block read. Of a great picture every eighth pixel is made: libjpeg still reads all of the data and tells of
// all damage, it only spares itself the arithmetic of the pixels that nobody looks at. A small one gains nothing.
static void decode(struct jpeg_decompress_struct *codec, uint8_t *row, dossier_image_facts *facts) {
  int is_small = codec->scale_denom == 1, sampling = facts->colour == 1;
  int step = is_small ? 8 : 1, rows = is_small ? 16 : 2;
  colour_count count = {0, 0};
  while (codec->output_scanline < codec->output_height) {
    int is_sampled = sampling && codec->output_scanline % rows == 0;
    if (jpeg_read_scanlines(codec, &row, 1) == 1 && is_sampled) sample_colour(row, (int)codec->output_width, 3, step, &count);
  }
  facts->looks_grey = facts->colour == 0 || (sampling && has_no_colour(&count));
}

dossier_image_status dossier_jpeg_check(
  const void *bytes, size_t count, int64_t max_pixels, size_t picture_end, dossier_image_facts *facts, char *detail,
  size_t detail_size) {
  struct jpeg_decompress_struct codec;
  failure failed = {.status = dossier_image_damaged, .detail = detail, .detail_size = detail_size};
  uint8_t *volatile row = NULL;
  memset(facts, 0, sizeof *facts);
  if (detail_size > 0) detail[0] = 0;
  codec.err = jpeg_std_error(&failed.manager);
  failed.manager.error_exit = fail;
  failed.manager.emit_message = hear;
  failed.manager.output_message = say_nothing;
  if (setjmp(failed.back)) {
    jpeg_destroy_decompress(&codec);
    free(row);
    return failed.status;
  }
  jpeg_create_decompress(&codec);
  jpeg_mem_src(&codec, bytes, count);
  jpeg_save_markers(&codec, JPEG_APP0 + 1, 0xffff);
  jpeg_save_markers(&codec, JPEG_APP0 + 2, 16);
  jpeg_read_header(&codec, TRUE);
  read_header(&codec, facts);
  failed.status = dossier_image_ok;
  if ((int64_t)facts->width * facts->height > max_pixels) {
    failed.status = dossier_image_too_large;
  } else {
    if (facts->width >= 512 && facts->height >= 512) codec.scale_num = 1, codec.scale_denom = 8;
    jpeg_start_decompress(&codec);
    row = malloc((size_t)codec.output_width * codec.output_components);
    if (row) {
      decode(&codec, row, facts);
      // Reads on to the end of the picture, and warns of data that no row needed.
      jpeg_finish_decompress(&codec);
      size_t position = count - codec.src->bytes_in_buffer;
      if (picture_end > position + 16) {
        snprintf(detail, detail_size, "%zu bytes of picture data left over", picture_end - position);
        failed.status = dossier_image_damaged;
      }
    } else {
      failed.status = dossier_image_out_of_memory;
    }
  }
  jpeg_destroy_decompress(&codec);
  free(row);
  return failed.status;
}
