#pragma once
// A C face for the two questions that Shortlist asks of libphonenumber, so that no C++ type or setting spreads.
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What kind of line a number belongs to.
enum shortlist_phone_kind {
    shortlist_phone_unknown = 0,
    shortlist_phone_fixed = 1,
    shortlist_phone_mobile = 2,
    shortlist_phone_fixed_or_mobile = 3,
    shortlist_phone_toll_free = 4,
    shortlist_phone_other = 5
};

/// Reads `length` UTF-8 bytes at `text` as a phone number written by somebody in `region` (ISO 3166, two letters).
/// Writes the E.164 form to `e164` (at least 20 bytes) and the extension to `extension` (at least 16 bytes), both
/// NUL-terminated. Returns 1 where the number is a possible one, else 0.
int shortlist_phone_parse(
    const char *text, size_t length, const char *region, char *e164, char *extension, int32_t *kind);

/// Writes `e164` as people in its country write it to `out` (at least 40 bytes): national for `region`, else
/// international. Returns 1 on success.
int shortlist_phone_format(const char *e164, const char *region, char *out);

#ifdef __cplusplus
}
#endif
