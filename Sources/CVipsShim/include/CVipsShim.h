#pragma once
const char *dossier_vips_version(void);
