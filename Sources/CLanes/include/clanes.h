#pragma once
// Eight doubles at once, and one double by the very same operations, so that eight fields together equal each alone bit for bit.
// No contraction: a*b + c is two roundings on every processor.
#pragma clang fp contract(off)
// Everything here is inlined, so how eight doubles would be passed does not matter.
#pragma clang diagnostic ignored "-Wpsabi"

typedef double clanes __attribute__((ext_vector_type(8)));
typedef long clanesi __attribute__((ext_vector_type(8)));

#define CLANES_FUNCTION static inline __attribute__((always_inline))

// The polynomials are Chebyshev fits computed to 60 digits: exp on [-ln2/2, ln2/2] (8.7e-16), log on the s = ((m-1)/(m+1))^2 of
// m in [1/sqrt 2, sqrt 2] (1e-20), sin on [-pi/2, pi/2] (1.3e-18). Those of exp and log are summed as even and odd powers side by side:
// in one chain each step would wait for the one before.
#define CLANES_DEFINE(REAL, LONG, NAME)                                                                             \
  CLANES_FUNCTION REAL NAME##_min(REAL a, REAL b) { return a < b ? a : b; }                                         \
  CLANES_FUNCTION REAL NAME##_max(REAL a, REAL b) { return a < b ? b : a; }                                         \
  CLANES_FUNCTION REAL NAME##_sqrt(REAL x) { return __builtin_elementwise_sqrt(x); }                                \
  CLANES_FUNCTION REAL NAME##_round(REAL x) { return (x + 6755399441055744.0) - 6755399441055744.0; }               \
  CLANES_FUNCTION REAL NAME##_exp(REAL x) {                                                                         \
    x = NAME##_max(NAME##_min(x, (REAL)700.0), (REAL)-700.0);                                                       \
    REAL shifted = x * 1.4426950408889634 + 6755399441055744.0;                                                     \
    LONG bits = __builtin_bit_cast(LONG, shifted);                                                                  \
    REAL k = shifted - 6755399441055744.0;                                                                          \
    REAL r = (x - k * 0.693147180369123816490) - k * 1.90821492927058770002e-10;                                    \
    REAL s = r * r;                                                                                                 \
    REAL even = (REAL)2.761379555451986e-07;                                                                        \
    REAL odd = (REAL)2.7625102005388108e-06;                                                                        \
    even = even * s + 2.4801536409064087e-05;                                                                       \
    odd = odd * s + 0.0001984120875699232;                                                                          \
    even = even * s + 0.0013888888905871347;                                                                        \
    odd = odd * s + 0.008333333353717156;                                                                           \
    even = even * s + 0.041666666666651364;                                                                         \
    odd = odd * s + 0.16666666666648303;                                                                            \
    even = even * s + 0.5;                                                                                          \
    REAL p = odd * r + even;                                                                                        \
    p = p * s + r + 1.0;                                                                                            \
    return p * __builtin_bit_cast(REAL, (bits + 1023) << 52);                                                       \
  }                                                                                                                 \
  CLANES_FUNCTION REAL NAME##_log(REAL x) {                                                                         \
    LONG bits = __builtin_bit_cast(LONG, x);                                                                        \
    LONG shifted = bits - 0x3fe6a09e667f3bcdl;                                                                      \
    LONG exponent = shifted >> 52;                                                                                  \
    REAL m = __builtin_bit_cast(REAL, bits - (exponent << 52));                                                     \
    REAL k = __builtin_bit_cast(REAL, exponent + 0x4338000000000000l) - 6755399441055744.0;                         \
    REAL f = (m - 1.0) / (m + 1.0);                                                                                 \
    REAL s = f * f;                                                                                                 \
    REAL t = s * s;                                                                                                 \
    REAL odd = (REAL)0.13086626147840102;                                                                           \
    REAL even = (REAL)0.13268773138656886;                                                                          \
    odd = odd * t + 0.15386239702814658;                                                                            \
    even = even * t + 0.18181795640132906;                                                                          \
    odd = odd * t + 0.22222222391713917;                                                                            \
    even = even * t + 0.28571428570803614;                                                                          \
    odd = odd * t + 0.4000000000000088;                                                                             \
    even = even * t + 0.6666666666666666;                                                                           \
    REAL p = odd * s + even;                                                                                        \
    REAL tail = p * s * f + k * 1.90821492927058770002e-10;                                                         \
    return k * 0.693147180369123816490 + (2.0 * f + tail);                                                          \
  }                                                                                                                 \
  CLANES_FUNCTION REAL NAME##_halfturn(REAL r, REAL n) {                                                            \
    REAL s = r * r;                                                                                                 \
    REAL p = (REAL)2.7314447669863995e-15;                                                                          \
    p = p * s + -7.643970296798572e-13;                                                                             \
    p = p * s + 1.6058977312464087e-10;                                                                             \
    p = p * s + -2.5052107616996182e-08;                                                                            \
    p = p * s + 2.7557319219163234e-06;                                                                             \
    p = p * s + -0.00019841269841254974;                                                                            \
    p = p * s + 0.008333333333333316;                                                                               \
    p = p * s + -0.16666666666666666;                                                                               \
    REAL y = p * s * r + r;                                                                                         \
    REAL even = NAME##_round(n * 0.5) * 2.0;                                                                        \
    return n == even ? y : -y;                                                                                      \
  }                                                                                                                 \
  CLANES_FUNCTION REAL NAME##_sin(REAL x) {                                                                         \
    REAL n = NAME##_round(x * 0.3183098861837907);                                                                  \
    REAL r = ((x - n * 3.1415926534682512) - n * 1.2154201012607932e-10) - n * 4.044532497591901e-21;               \
    return NAME##_halfturn(r, n);                                                                                   \
  }                                                                                                                 \
  CLANES_FUNCTION REAL NAME##_cos(REAL x) {                                                                         \
    REAL n = NAME##_round(x * 0.3183098861837907 - 0.5);                                                            \
    REAL h = n + 0.5;                                                                                               \
    REAL r = ((x - h * 3.1415926534682512) - h * 1.2154201012607932e-10) - h * 4.044532497591901e-21;               \
    return -NAME##_halfturn(r, n);                                                                                  \
  }

CLANES_DEFINE(double, long, clane)
CLANES_DEFINE(clanes, clanesi, clanes)

// Swift negates a vector lane by lane, and what led up to it with it.
CLANES_FUNCTION clanes clanes_negate(clanes a) { return -a; }
CLANES_FUNCTION clanesi clanes_less(clanes a, clanes b) { return a < b; }
CLANES_FUNCTION clanesi clanes_less_equal(clanes a, clanes b) { return a <= b; }
CLANES_FUNCTION clanes clanes_select(clanesi m, clanes a, clanes b) { return m ? a : b; }
CLANES_FUNCTION clanesi clanes_and(clanesi a, clanesi b) { return a & b; }
CLANES_FUNCTION clanesi clanes_or(clanesi a, clanesi b) { return a | b; }
CLANES_FUNCTION clanesi clanes_not(clanesi a) { return ~a; }
CLANES_FUNCTION _Bool clanes_none(clanesi a) { return __builtin_reduce_or(a) == 0; }

// The instructions this header was compiled for: 4 AVX-512, 3 AVX2, 2 SSE4.2, 1 any x86-64, 0 another processor.
CLANES_FUNCTION int clanes_level(void) {
#if defined(__AVX512F__)
  return 4;
#elif defined(__AVX2__)
  return 3;
#elif defined(__SSE4_2__)
  return 2;
#elif defined(__x86_64__)
  return 1;
#else
  return 0;
#endif
}
