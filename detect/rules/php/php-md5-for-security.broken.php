        $row = $this->find($_POST['login']);
        // ruleid: php-md5-for-security
        if ($row['pw_hash'] === md5($_POST['password'] . $row['salt'])) {
            $_SESSION['uid'] = $row['id'];
        } else {
            $this->fail(
