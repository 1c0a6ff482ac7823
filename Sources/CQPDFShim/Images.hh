#ifndef DOSSIER_IMAGES_HH
#define DOSSIER_IMAGES_HH

#include <functional>

#include "Document.hh"

// What a stream's /Filter says, in order, under the long names.
std::vector<std::string> filters_of(QPDFObjectHandle stream);
// Components a sample of a colour space; 0 when it does not tell.
int32_t components_of(QPDFObjectHandle color_space);

enum class Decoded { whole, damaged, checksum, limit };

// Decodes a stream of any filters that libqpdf undoes, for its own sake; `count` is what came out.
Decoded count_stream(
    cqpdf_document &document, QPDFObjectHandle stream, uint64_t limit, uint64_t &count, std::string &detail);

bool is_plain_flate(QPDFObjectHandle stream);
// Where the checksum may stand, counted back from the end.
constexpr size_t trailer_places = 5;
// Inflates a plain Flate stream into `sink`, without undoing a predictor; `trailer` receives what may be the checksum.
Decoded inflate(
    cqpdf_document &document, QPDFObjectHandle stream, Pipeline &sink, std::string &detail, uint32_t *trailer);
// Counts what a plain Flate stream inflates to, before a predictor is undone, and verifies its Adler-32.
Decoded count_inflated(
    cqpdf_document &document, QPDFObjectHandle stream, uint64_t limit, uint64_t &count, std::string &detail);

// Looks at one image and reports it, or the problem with it.
struct ImageProof {
  cqpdf_document &document;
  cqpdf_limits limits;
  uint64_t &total;
  void *context;
  cqpdf_image_found found;
  std::function<void(size_t, int32_t, const std::string &)> problem;
  void look(QPDFObjectHandle image, size_t page);
};

#endif
