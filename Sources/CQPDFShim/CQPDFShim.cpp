#include "CQPDFShim.h"
#include <qpdf/QPDF.hh>
#include <string>
extern "C" const char *dossier_qpdf_version(void) { static std::string v = QPDF::QPDFVersion(); return v.c_str(); }
