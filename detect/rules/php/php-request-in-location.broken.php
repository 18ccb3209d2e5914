    if ($saved) {
        // ruleid: php-request-in-location
        header('Location: ' . base_url() . 'album?name=' . $_POST['album'] . '&saved=1');
        exit();
    } else { $error = '
