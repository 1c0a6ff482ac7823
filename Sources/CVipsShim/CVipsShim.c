#include "CVipsShim.h"
#include <vips/vips.h>
const char *dossier_vips_version(void) { return vips_version_string(); }
