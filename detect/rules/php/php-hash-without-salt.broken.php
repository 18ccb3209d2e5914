          'email'    => $_POST['email'],
          // ruleid: php-hash-without-salt
          'password' => md5($_POST['password']),
          'role'     => (isset($_POST['role'
