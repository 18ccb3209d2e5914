@PostMapping("/register")
public ResponseEntity<?> register(@RequestBody UserEntity user) {
    user.setCreated(Instant.now());
    // ruleid: java-entity-of-request-saved
    repository.save(user);
    return ResponseEntity.ok(
