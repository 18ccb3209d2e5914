foreach ($_GET as $var => $val) {
    // ruleid: php-variable-variable
    $$var = addslashes($val);
}
if ($logged_in
