    public User update(@PathVariable Long id, @RequestBody UserDto dto) {
        User user = users.findById(id).orElseThrow();
        // ruleid: java-bean-from-request
        BeanUtils.copyProperties(dto, user);
        return users.save(user);
    }
    public User find(Long id,
