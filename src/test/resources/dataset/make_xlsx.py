"""The same respondents as a workbook, by openpyxl 3.1: on its second sheet, with a formula, an empty row and a date."""
import datetime
import openpyxl

book = openpyxl.Workbook()
book.active.title = "About"
book.active.append(["Read the other sheet"])
sheet = book.create_sheet("回答")
sheet.append(["resp_id", "Sex", "Age", "学历水平", "wt", "district", "when", "formula"])
for row in [[1, "男", 34, "初中及以下", 1.25, "姑苏区"], [2, "女", 61, "研究生及以上", 0.5, "虎丘区"], [], [3, "女", 999, "大专", 2, "姑苏区"],
            [4, "男", None, "拒绝回答", 0.75, "吴中区"], [5, "女", 18, "高中", 0.001, None]]:
    sheet.append(row)
sheet["G2"] = datetime.date(2019, 3, 1)
sheet["H2"] = "=A2+1"
book.save("people.xlsx")
