#pragma once
#ifdef __cplusplus
extern "C" {
#endif
const char *dossier_qpdf_version(void);
#ifdef __cplusplus
}
#endif
