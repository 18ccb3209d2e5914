    if (isset($_POST['submit'])) {
        // ruleid: php-password-hash-in-sql
        $q = "INSERT INTO members (name, pass) VALUES ('$name', md5('$pass'))";
        if (mysqli_query($conn, $q
