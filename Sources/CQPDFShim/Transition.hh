#ifndef DOSSIER_TRANSITION_HH
#define DOSSIER_TRANSITION_HH

// Must come before any header of libqpdf: this code uses std::shared_ptr only, never PointerHolder.
#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif

#endif
