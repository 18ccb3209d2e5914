if (isset($_POST['upload'])) {
    $fileName = $_FILES['file']['name'];
    $tmp = $_FILES['file']['tmp_name'];
    // ruleid: php-upload-keeps-name
    if (move_uploaded_file($tmp, "uploads/" . $fileName)) {
        echo "The file has been uploaded
