public List<Person> bySurname(String surname) {
    // ruleid: java-ldap-filter-joined
    String filter = "(sn=*" + surname + "*)";
    return template.search("", filter, (AttributesMapper<Person>) a ->
