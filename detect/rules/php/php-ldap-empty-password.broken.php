    function check_user($user, $pass) {
        $ds = ldap_connect('ldaps://ldap.example.com');
        // ruleid: php-ldap-empty-password
        if (@ldap_bind($ds, "uid=$user,dc=example,dc=com", $pass)) {
            return true;
        }
        return (
