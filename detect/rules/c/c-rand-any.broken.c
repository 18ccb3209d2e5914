        // ruleid: c-rand-any
        if (nPass == 0 ? rand() % 2 : !used[i])
        {
            used[i] =
