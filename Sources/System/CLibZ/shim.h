#include <zlib.h>

// `inflateInit2` is a macro in zlib.h, which Swift cannot call.
static inline int dossier_inflate_init_raw(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }
