    if (isset($_POST['restart'])) {
        // ruleid: php-exec-without-authorisation
        system('service nginx restart');
        echo 'done'; } else { echo
