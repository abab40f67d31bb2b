extension Message {
  /// A reason that the system gives, which it does in English; what is not known here stays as it is.
  static func ofSystem(_ reason: String) -> Message {
    reasons[reason].map { Message(reason, french: $0.french, arabic: $0.arabic) } ?? Message(verbatim: reason)
  }

  /// The reasons of the C library that reading and writing files may have.
  private static let reasons: [String: (french: String, arabic: String)] = [
    "No such file or directory": ("fichier ou dossier introuvable", "لا وجود للملف أو المجلد"),
    "Permission denied": ("permission refusée", "لا إذن بذلك"),
    "Operation not permitted": ("opération non permise", "عملية غير مسموح بها"),
    "Is a directory": ("c’est un dossier", "هذا مجلد"),
    "Not a directory": ("ce n’est pas un dossier", "ليس مجلدا"),
    "File exists": ("le fichier existe déjà", "الملف موجود من قبل"),
    "File name too long": ("nom de fichier trop long", "اسم الملف أطول مما يجوز"),
    "File too large": ("fichier trop gros", "الملف أكبر مما يجوز"),
    "No space left on device": ("il n’y a plus de place sur le disque", "لم يبق متسع على القرص"),
    "Disk quota exceeded": ("quota de disque dépassé", "تجاوز الحصة المسموح بها على القرص"),
    "Read-only file system": ("système de fichiers en lecture seule", "نظام الملفات للقراءة فقط"),
    "Input/output error": ("erreur d’entrée-sortie", "خطأ في الدخل أو الخرج"),
    "Too many open files": ("trop de fichiers ouverts", "عدد الملفات المفتوحة أكبر مما يجوز"),
    "Too many levels of symbolic links": ("trop de liens symboliques", "روابط رمزية أكثر مما يجوز"),
    "Text file busy": ("fichier occupé", "الملف مشغول"),
    "Device or resource busy": ("périphérique ou ressource occupés", "الجهاز أو المورد مشغول"),
    "No such device or address": ("périphérique ou adresse introuvables", "لا وجود للجهاز أو العنوان"),
    "Bad file descriptor": ("descripteur de fichier non valable", "واصف ملف غير صالح"),
    "Cannot allocate memory": ("mémoire insuffisante", "الذاكرة لا تكفي"),
    "Resource temporarily unavailable": ("ressource indisponible pour l’instant", "المورد غير متاح الآن"),
    "Invalid argument": ("argument non valable", "وسيط غير صالح"),
    "Stale file handle": ("fichier périmé sur le réseau", "انقطعت الصلة بالملف على الشبكة"),
  ]
}
