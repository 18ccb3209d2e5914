        if ($_POST['remember']) {
            setcookie('username', $_POST['username'], time() + 86400);
            // ruleid: php-cleartext-secret-stored
            setcookie('password', $_POST['password'], time() + 86400);
        } else {
            setcookie('username
