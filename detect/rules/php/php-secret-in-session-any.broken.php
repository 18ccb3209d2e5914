    if (isset($_SESSION['login'])) {
        // ruleid: php-secret-in-session-any
        $check = sha1($_SESSION['password']);
        $q = $db->prepare('SELECT 1 FROM u WHERE h = ?'
