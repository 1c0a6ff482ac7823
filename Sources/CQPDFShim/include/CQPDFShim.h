#ifndef CQPDFSHIM_H
#define CQPDFSHIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// A C face over the few parts of libqpdf that dossier needs. No C++ exception crosses it: each function that can
// fail fills a cqpdf_error. Byte counts are bytes, lengths on paper are points (1/72 inch), pages count from 1.

// The version of libqpdf, for the record of what made an archive.
const char *cqpdf_version(void);

// What went wrong. CQPDF_OK is zero.
enum {
  CQPDF_OK = 0,
  CQPDF_NEEDS_PASSWORD = 1,
  CQPDF_NOT_PDF = 2,
  CQPDF_DAMAGED = 3,
  CQPDF_UNSUPPORTED = 4,
  CQPDF_OUT_OF_MEMORY = 5,
  CQPDF_LIMIT = 6,
  CQPDF_NOT_FOUND = 7,
  CQPDF_NO_PAGES = 8,
};

typedef struct {
  int32_t code;
  int32_t part;  // merging: the 0-based part that failed, or -1
  char detail[240];
} cqpdf_error;

// Bytes on the C heap, to be released with cqpdf_bytes_free. A null pointer with a count of zero is "none".
typedef struct {
  uint8_t *data;
  size_t count;
} cqpdf_bytes;

void cqpdf_bytes_free(cqpdf_bytes bytes);

typedef void (*cqpdf_text)(void *context, const char *text, size_t count);

// Opening ------------------------------------------------------------------------------------------------------

typedef struct cqpdf_document cqpdf_document;

// Opens with the empty password. The bytes must outlive the document. Null on failure.
cqpdf_document *cqpdf_open(const uint8_t *bytes, size_t count, cqpdf_error *error);
void cqpdf_close(cqpdf_document *document);

int cqpdf_is_encrypted(cqpdf_document *document);
// Whether the file had to be repaired, as far as it was read so far: the cross-reference table was rebuilt, or the
// end or the beginning of the file is missing.
int cqpdf_was_repaired(cqpdf_document *document);
void cqpdf_each_warning(cqpdf_document *document, void *context, cqpdf_text each);

// Facts --------------------------------------------------------------------------------------------------------

enum { CQPDF_TITLE = 0, CQPDF_PRODUCER = 1, CQPDF_LANGUAGE = 2, CQPDF_CREATOR = 3,
  CQPDF_KEYWORDS = 17, };

cqpdf_bytes cqpdf_string(cqpdf_document *document, int32_t which);

enum {
  CQPDF_JAVASCRIPT = 1,
  CQPDF_OPEN_ACTION = 2,
  CQPDF_LAUNCH = 4,
  CQPDF_EMBEDDED_FILES = 8,
  CQPDF_MEDIA = 16,
};

// The kinds of active content on the first `page_limit` pages and in the catalog, as bits.
uint32_t cqpdf_active_content(cqpdf_document *document, size_t page_limit);

enum { CQPDF_HAS_ACROFORM = 1, CQPDF_IS_SIGNED = 2, CQPDF_HAS_XFA = 4, CQPDF_XFA_IS_ONE_STREAM = 8 };

uint32_t cqpdf_form_flags(cqpdf_document *document);

// The names of the XFA packets, in order.
void cqpdf_each_xfa_packet(cqpdf_document *document, void *context, cqpdf_text each);
cqpdf_bytes cqpdf_xfa_packet(cqpdf_document *document, const char *name, size_t limit, cqpdf_error *error);

// The names in the /Perms dictionary of the catalog.
void cqpdf_each_permission(cqpdf_document *document, void *context, cqpdf_text each);

typedef struct {
  int32_t found;
  int32_t hole_is_string;   // the bytes left out of the range are one hexadecimal string
  int32_t ends_on_eof;      // the range ends just after an end-of-file mark
  int32_t later_revisions;  // end-of-file marks after the range
  int64_t signed_length;
  char modified[32];        // /M as written
} cqpdf_usage_rights;

cqpdf_usage_rights cqpdf_find_usage_rights(cqpdf_document *document);

// Pages --------------------------------------------------------------------------------------------------------

// The number of pages, at most `limit`; `error` is CQPDF_LIMIT when there are more, CQPDF_DAMAGED when the page
// tree loops or holds things that are no pages (the count is then of the pages found).
size_t cqpdf_page_count(cqpdf_document *document, size_t limit, cqpdf_error *error);

typedef struct {
  double width, height;  // points, before rotation
  int32_t rotation;      // 0, 90, 180, 270
} cqpdf_page_box;

// Fills `box` for the 1-based page; zero when there is no such page among those counted.
int cqpdf_page_box_of(cqpdf_document *document, size_t page, cqpdf_page_box *box);

typedef struct {
  uint64_t content_bytes;  // decoded page content and forms, a page
  uint64_t image_bytes;    // decoded samples, an image
  uint64_t total_bytes;    // all that is decoded, a document
  size_t pages;
  size_t images;           // distinct images, a document
  size_t form_depth;
} cqpdf_limits;

enum {
  CQPDF_PAGE_CONTENT_DAMAGED = 0,
  CQPDF_PAGE_OBJECT_MISSING = 1,
  CQPDF_PAGE_IMAGE_DAMAGED = 2,
  CQPDF_PAGE_IMAGE_CUT = 3,
  CQPDF_PAGE_CHECKSUM = 4,
  CQPDF_PAGE_LIMIT = 5,
};

enum { CQPDF_IMAGE_JPEG = 0, CQPDF_IMAGE_SAMPLES = 1, CQPDF_IMAGE_UNPROVABLE = 2 };

typedef struct {
  int32_t kind;
  int32_t components;  // 0 when the colour space does not tell
  int32_t bits;
  int64_t width, height;
  size_t page;
  const char *filter;    // the last filter, or the empty string
  const uint8_t *bytes;  // JPEG only; valid during the call
  size_t count;
} cqpdf_image;

typedef void (*cqpdf_image_found)(void *context, const cqpdf_image *image);
typedef void (*cqpdf_page_problem)(void *context, size_t page, int32_t kind, const char *detail);

// Decodes every page's content and looks at every image once.
void cqpdf_prove_pages(
    cqpdf_document *document, cqpdf_limits limits, void *context, cqpdf_image_found image,
    cqpdf_page_problem problem, cqpdf_error *error);

// Merging ------------------------------------------------------------------------------------------------------

typedef struct cqpdf_merger cqpdf_merger;

enum {
  CQPDF_DROPPED_DESTINATION = 0,
  CQPDF_DROPPED_JAVASCRIPT = 1,
  CQPDF_DROPPED_ATTACHMENTS = 2,
  CQPDF_DROPPED_XFA = 3,
  CQPDF_DROPPED_OPTIONAL_CONTENT = 4,
  CQPDF_DROPPED_SIGNATURE = 5,
  CQPDF_DROPPED_STRUCTURE = 6,
  CQPDF_DROPPED_FORM_FIELDS = 7,
  CQPDF_DROPPED_PAGE_LABELS = 8,
  CQPDF_DROPPED_BOOKMARK = 9,
  CQPDF_DROPPED_ACTION = 10,
};

typedef void (*cqpdf_dropped)(void *context, int32_t kind, size_t part, size_t page, const char *detail);

cqpdf_merger *cqpdf_merger_new(cqpdf_error *error);
void cqpdf_merger_free(cqpdf_merger *merger);
// Adds a document. Its bytes must outlive the merger. The number of its pages, or zero on failure.
size_t cqpdf_merger_add(
    cqpdf_merger *merger, const uint8_t *bytes, size_t count, const char *bookmark, cqpdf_error *error);
cqpdf_bytes cqpdf_merger_write(cqpdf_merger *merger, const char *title, const char *language, cqpdf_error *error);
void cqpdf_merger_each_dropped(cqpdf_merger *merger, void *context, cqpdf_dropped each);

// Making -------------------------------------------------------------------------------------------------------

typedef struct {
  const uint8_t *bytes;  // a JPEG file, or rows of 8-bit samples without padding
  size_t count;
  int32_t is_jpeg;
  int32_t width, height, components;
  int32_t inverted;  // CMYK as Adobe writes it: 255 is no ink
  const uint8_t *profile;
  size_t profile_count;
  int32_t rotation;  // clockwise: 0, 90, 180, 270
  double dots_per_inch;
} cqpdf_picture;

cqpdf_bytes cqpdf_image_page(const cqpdf_picture *picture, cqpdf_error *error);

// Rewrites a document with a title, a language and, when not null, a creation date ("D:YYYYMMDD").
cqpdf_bytes cqpdf_finish(
    const uint8_t *bytes, size_t count, const char *title, const char *language, const char *created,
    cqpdf_error *error);

typedef struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
} cqpdf_packet;

cqpdf_bytes cqpdf_xfa_form(
    const cqpdf_packet *packets, size_t count, const char *title, const char *owner_password, cqpdf_error *error);

// Shrinking ----------------------------------------------------------------------------------------------------

typedef struct {
  int64_t width, height;  // pixels
  int32_t components;     // 1 or 3, of 8 bits
  int32_t is_jpeg;
  size_t page;            // where it is drawn first
  size_t stored;          // bytes of its stream in the file
  double dots_per_inch;   // where it is drawn largest
} cqpdf_shrinkable;

typedef struct cqpdf_shrinker cqpdf_shrinker;

// Finds the images that may lose pixels: 8-bit grey or RGB, without mask, drawn on a page or in a form on it. The
// bytes must outlive the shrinker.
cqpdf_shrinker *cqpdf_shrinker_open(const uint8_t *bytes, size_t count, cqpdf_error *error);
void cqpdf_shrinker_free(cqpdf_shrinker *shrinker);
size_t cqpdf_shrinker_count(cqpdf_shrinker *shrinker);
cqpdf_shrinkable cqpdf_shrinker_facts(cqpdf_shrinker *shrinker, size_t index);
// The JPEG file, or the decoded samples.
cqpdf_bytes cqpdf_shrinker_bytes(cqpdf_shrinker *shrinker, size_t index, cqpdf_error *error);
// Puts a JPEG in the place of an image: of as many components, or of one, which is grey then.
void cqpdf_shrinker_replace(
    cqpdf_shrinker *shrinker, size_t index, const uint8_t *jpeg, size_t count, int64_t width, int64_t height,
    int32_t components, cqpdf_error *error);
// Writes the document with its uncompressed and oldly compressed streams deflated anew.
cqpdf_bytes cqpdf_shrinker_write(cqpdf_shrinker *shrinker, cqpdf_error *error);

#ifdef __cplusplus
}
#endif

#endif
