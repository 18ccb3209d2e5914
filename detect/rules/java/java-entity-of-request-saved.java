@RestController
class ProfileController {
    @PutMapping
    User update(@RequestBody User changes, @AuthenticationPrincipal UserPrincipal principal) {
        changes.setId(principal.getId());
        // ruleid: java-entity-of-request-saved
        return users.save(changes);
    }
    @PostMapping
    Customer create(@Valid @RequestBody Customer customer) {
        // ruleid: java-entity-of-request-saved
        em.persist(customer);
        return customer;
    }
    @PutMapping("/good")
    User good(@RequestBody ProfileForm form) {
        User user = users.current();
        user.setName(form.getName());
        // ok: java-entity-of-request-saved
        drafts.save(form);
        // ok: java-entity-of-request-saved
        return users.save(user);
    }
    User copy(User user) {
        // ok: java-entity-of-request-saved
        return users.save(user);
    }
}
