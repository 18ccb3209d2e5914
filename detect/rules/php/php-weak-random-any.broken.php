      $name = basename($path);
      // ruleid: php-weak-random-any
      $target = $dir . '/' . rand() . '_' . $name;
      if (!move_uploaded_file($tmp, $target
