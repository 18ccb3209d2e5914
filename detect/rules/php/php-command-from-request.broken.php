    case 'resize':
        $size = $_REQUEST['size'];
        // ruleid: php-command-from-request
        exec("convert in.png -resize $size out.png", $out);
        header('Content-Type: image/png'
