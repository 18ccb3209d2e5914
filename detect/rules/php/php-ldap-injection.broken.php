        $login = $_POST['login'];
        // ruleid: php-ldap-injection
        $res = ldap_search($conn, 'dc=example,dc=com', '(sAMAccountName=' . $login . ')');
        $entries = ldap_get_entries($conn, $res);
        if ($entries['count'
