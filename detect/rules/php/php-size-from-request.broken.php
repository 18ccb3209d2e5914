        $width = $_REQUEST['width'];
        // ruleid: php-size-from-request
        $img = imagecreatetruecolor($width, 40);
        $black = imagecolorallocate($img
