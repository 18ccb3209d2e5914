    if (isset($_POST['save'])) {
        // ruleid: php-request-dumped
        var_dump($_POST);
        $name = $_POST['name'
