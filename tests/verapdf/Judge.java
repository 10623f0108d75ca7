import java.io.FileInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says of a file, one line each, the rules of veraPDF's profile PDF/UA-1 that it breaks; nothing of one that breaks none. */
public class Judge {
  public static void main(String[] files) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    var flavour = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new FileInputStream(files[0]), flavour)) {
      ValidationResult result =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      Set<String> broken = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        var rule = assertion.getRuleId();
        String words = assertion.getMessage().replaceAll("\\s+", " ");
        broken.add(rule.getClause() + "-" + rule.getTestNumber() + " " + words);
      }
      broken.forEach(System.out::println);
      if (!result.isCompliant() && broken.isEmpty()) System.out.println("not compliant");
    }
  }
}
