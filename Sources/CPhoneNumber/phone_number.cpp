#include "phone_number.h"

#include <phonenumbers/phonenumberutil.h>

#include <cstring>
#include <string>

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

int32_t kind_of(PhoneNumberUtil::PhoneNumberType type) {
    switch (type) {
        case PhoneNumberUtil::FIXED_LINE: return shortlist_phone_fixed;
        case PhoneNumberUtil::MOBILE: return shortlist_phone_mobile;
        case PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return shortlist_phone_fixed_or_mobile;
        case PhoneNumberUtil::TOLL_FREE: return shortlist_phone_toll_free;
        case PhoneNumberUtil::UNKNOWN: return shortlist_phone_unknown;
        default: return shortlist_phone_other;
    }
}

bool copy(const std::string &from, char *to, size_t room) {
    if (from.size() >= room) return false;
    std::memcpy(to, from.c_str(), from.size() + 1);
    return true;
}

}  // namespace

extern "C" int shortlist_phone_parse(
    const char *text, size_t length, const char *region, char *e164, char *extension, int32_t *kind) {
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(std::string(text, length), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
    if (!util.IsPossibleNumber(number)) return 0;
    std::string formatted;
    util.Format(number, PhoneNumberUtil::E164, &formatted);
    *kind = kind_of(util.GetNumberType(number));
    return copy(formatted, e164, 20) && copy(number.extension(), extension, 16);
}

extern "C" int shortlist_phone_format(const char *e164, const char *region, char *out) {
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(e164, "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR) return 0;
    std::string home, formatted;
    util.GetRegionCodeForNumber(number, &home);
    util.Format(number, home == region ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &formatted);
    return copy(formatted, out, 40);
}
