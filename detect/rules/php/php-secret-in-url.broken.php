    if (isset($_GET['login'])) {
        // ruleid: php-secret-in-url
        $row = $this->auth->check($_GET['login'], $_GET['pass']);
        if (!$row) { return $this->deny(
