#pragma once
#include <gsl/gsl_cdf.h>
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_errno.h>
#include <gsl/gsl_linalg.h>
#include <gsl/gsl_multimin.h>
#include <gsl/gsl_qrng.h>
#include <gsl/gsl_randist.h>
#include <gsl/gsl_rng.h>
#include <gsl/gsl_statistics_double.h>
#include <stdint.h>

// A counter-based generator (splitmix64 over a 64-bit key) in GSL's own interface, so that GSL's distributions draw
// from it. GSL's Mersenne twister takes 32 bits of seed, too few to key a stream by seed, purpose and member.
typedef struct {
  uint64_t key;
  uint64_t count;
} cgsl_counter;

static inline uint64_t cgsl_mix(uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  return z ^ (z >> 31);
}
static void cgsl_counter_set(void *state, unsigned long seed) {
  cgsl_counter *c = (cgsl_counter *)state;
  c->key = seed;
  c->count = 0;
}
static unsigned long cgsl_counter_get(void *state) {
  cgsl_counter *c = (cgsl_counter *)state;
  c->count += 1;
  return cgsl_mix(cgsl_mix(c->key) + c->count * 0x9e3779b97f4a7c15ull);
}
static double cgsl_counter_get_double(void *state) { return (double)(cgsl_counter_get(state) >> 11) * 0x1.0p-53; }

static inline const gsl_rng_type *_Nonnull cgsl_counter_type(void) {
  static const gsl_rng_type type = {"counter",         0xffffffffffffffffull, 0, sizeof(cgsl_counter), cgsl_counter_set,
                                    cgsl_counter_get, cgsl_counter_get_double};
  return &type;
}
static inline const gsl_multimin_fminimizer_type *_Nonnull cgsl_nmsimplex2(void) { return gsl_multimin_fminimizer_nmsimplex2; }
static inline const gsl_qrng_type *_Nonnull cgsl_sobol(void) { return gsl_qrng_sobol; }
