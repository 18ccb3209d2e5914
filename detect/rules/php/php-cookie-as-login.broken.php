session_start();
if (!isset($_SESSION['user'])) {
    // ruleid: php-cookie-as-login
    if ($_COOKIE['loggedin'] == 'true') {
        $_SESSION['user'] = 'member';
    } else { header(
