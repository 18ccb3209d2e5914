        Intent open = new Intent("com.example.OPEN");
        // ruleid: java-intent-mutable
        PendingIntent later = PendingIntent.getActivity(this, 0, open, PendingIntent.FLAG_MUTABLE);
        manager.notify(1, build(later,
