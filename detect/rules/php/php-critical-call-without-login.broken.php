    if (isset($_POST['save'])) {
        // ruleid: php-critical-call-without-login
        $ok = $this->profiles->update($_SESSION['profile']);
        if (!$ok) { $this->error(
