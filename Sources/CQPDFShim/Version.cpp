#include "Transition.hh"

#include <qpdf/QPDF.hh>

#include <string>

#include "CQPDFShim.h"

extern "C" const char *cqpdf_version(void) {
  static const std::string version = QPDF::QPDFVersion();
  return version.c_str();
}
