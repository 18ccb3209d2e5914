if (isset($_POST['send'])) {
    $headers = "From: " . $_POST['name'] . " <" . $_POST['mail'] . ">";
    // ruleid: php-mail-header-injection
    if (mail($to, 'Enquiry', $_POST['message'], $headers)) {
        echo "Thank you
