#ifndef DOSSIER_SHRINKER_HH
#define DOSSIER_SHRINKER_HH

#include <map>

#include "Document.hh"

// An image of 8-bit grey or RGB samples that may be drawn with fewer pixels.
struct Shrinkable {
  QPDFObjectHandle stream;
  cqpdf_shrinkable facts{};
};

struct cqpdf_shrinker {
  std::shared_ptr<QPDF> pdf;
  std::vector<Shrinkable> images;
};

// The largest size, in points, at which each image is drawn: on pages, and in forms on them.
struct Placements {
  struct Size {
    double width, height;
    size_t page;
  };
  std::map<QPDFObjGen, Size> sizes{};

  void read(QPDFObjectHandle page, size_t number);
};

#endif
